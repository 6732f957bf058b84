/** Points by which a headline moves a bloc where a scenario says nothing of it. */
export const usualHeadlineStep = 4;
