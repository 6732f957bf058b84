/** How a poster looks: ink on white, for a printer; a file of its own, so with nothing of the page's. */
export const posterStyle = `
.poster { font-family: "Source Sans 3", "Noto Sans KR", "Noto Sans JP", "Apple SD Gothic Neo", "Hiragino Sans", "Malgun Gothic", "Yu Gothic", Arial, sans-serif; }
.poster-ground { fill: #fff; }
.poster-title { fill: #17243a; font-weight: 700; }
.poster-heading { fill: #17243a; font-weight: 700; }
.poster-ending { fill: #17243a; font-weight: 600; }
.poster-soft { fill: #45536a; }
.poster-calm { fill: #1f6b4a; }
.poster-tense { fill: #815400; }
.poster-dark { fill: #a3301f; }
.chart-box { fill: #f6f1e5; stroke: #17243a; stroke-width: 1.5; }
.chart-name { fill: #17243a; font-weight: 600; }
.chart-id, .chart-word { fill: #45536a; }
.chart-start { fill: #17243a; }
.chart-way { fill: none; stroke: #45536a; stroke-width: 1.5; }
.chart-way-near { fill: none; stroke: none; }
.chart-arrow, .chart-arrow-pale { fill: #45536a; }
.chart-label { fill: #fff; }
.chart-cause, .chart-cause-pale { fill: #17243a; }
`;
