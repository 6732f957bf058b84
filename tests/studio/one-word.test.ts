import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../house/source-files.ts';
import { meaningsFile } from './meanings.ts';

type Tree = { [key: string]: string | Tree };
const folder = (language: string): string => join(root, 'src/web/text', language);
const read = (language: string, space: string) =>
  JSON.parse(readFileSync(join(folder(language), `${space}.json`), 'utf8')) as Record<string, Tree>;

/** What the rules are made of, as the remarks, the editor and the forms name it. */
const things = 'meter track move clause round matter happening outcome'.split(' ');

test.each(['ko', 'ja'])(
  'in %s a thing goes by one word in the text, in the forms and in what is said of files',
  (language) => {
    const [remarks, studio, forms] = ['remarks', 'studio', 'studio-forms'].map((space) =>
      read(language, space),
    );
    for (const thing of things) {
      const names = [remarks?.kind?.[thing], studio?.kind?.[thing], forms?.names?.[thing]];
      const listed = forms?.one?.[`${thing}s`];
      expect([thing, new Set([...names, ...(listed ? [listed] : [])]).size]).toEqual([thing, 1]);
    }
    expect(read(language, 'studio-balance').moves).toBe(remarks?.kind?.move);
    expect(read(language, 'room').tabs?.moves).toBe(remarks?.kind?.move);
  },
);

/** What things were once called in some places, and nowhere else. Words that mean something else too stand as they were said. */
const former = {
  ko: [
    /파열|지지 집단|안건|에필로그|누설/,
    // Orders, and to lock or to accept a clause.
    /명령|잠그|잠글|잠근|수락/,
    // Mood, threshold and taste of a bloc, and what its character weighs.
    /기분|문턱|취향|성향|가중치/,
    // To answer a matter, or to leave it lying; a track, and words given and broken.
    /처리하는 현안|처리했을|답하게|답할 수|방치|현안을 미룸|각 흐름|깨지는 조건|깨졌을/,
    // Steps, decisions and the debrief, third parties and advisers.
    /심의|만료|지시가 공개|디브리핑|되돌아보|제3자|내다보는 지표/,
    // A team, its offices, briefs, votes and back channels, and the press.
    /모둠(?!")|역할|부처|직함|훈령|비밀 지침|투표|창구|비공개 통로|기사 제목|"참관"|세션/,
    // Where a thing comes from, how a clause is worded, and what an author writes.
    /게임용 가상|지어냄|지어낸 것|모호한 표현|되물릴|텍스트|도표/,
  ],
  ja: [
    /支持層|閾値|エピローグ|任務書|説明書|補佐役|結末の形/,
    /命令|固定/,
    /気分|しきい値|好悪|性格(?:の|に応じた)重み/,
    /扱う案件|扱ったとき|案件に(?:答|応じ)|に応えるもの|行動で答え/,
    /審議|決定(?!権)|決裂の段階|得点|予測する(?:指標|補佐官)|補佐官が予測|予測(?:が偏|の幅)/,
    /役割|部署|自分の役所|(?<!既定の)訓令|極秘指示|採決|非公開の窓口|連絡路|内密|この経路|見学|セッション/,
    /封印|公の行動|草案|転換点|履行|違約|予想|働きかけ"|賛成の理由|反対の理由/,
    /記録のある事実|ルール|エラー|書式|本文に|文章(?:に誤り|中)|均衡|注釈/,
  ],
};

/** What is said to players, to classes and to authors. */
const pagesIn = (language: string): string[] => [
  ...readdirSync(folder(language)).map((file) => join(folder(language), file)),
  meaningsFile(language),
  join(root, `src/play/how-to-play.${language}.md`),
  join(root, `src/classroom/run-a-class.${language}.md`),
];

test.each(['ko', 'ja'] as const)('in %s no page uses a word that was given up for another', (language) => {
  const found = pagesIn(language).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => former[language].some((words) => words.test(line))),
  );
  expect(found).toEqual([]);
});

/** The same thing under two keys: what the room or the classroom calls it, and what the studio calls it. */
const alike: readonly (readonly [room: string, studio: string])[] = [
  ['common:step.deliberation', 'studio-forms:choice.deliberation'],
  ['common:step.finalText', 'studio-forms:choice.finalText'],
  ['common:step.homeReads', 'studio-forms:choice.homeReads'],
  ['common:step.decision', 'studio-forms:choice.decision'],
  ['common:score.aims', 'studio-forms:word.aims'],
  ['common:score.home', 'studio-forms:word.home'],
  ['common:score.relationship', 'studio-forms:word.relationship'],
  ['common:label.invented', 'studio-forms:choice.invented'],
  ['common:label.documented', 'studio-forms:choice.documented'],
  ['debrief:about.kind.claim', 'studio-forms:choice.claim'],
  ['room:kinds.instrument', 'studio-forms:choice.instrument'],
  ['room:kinds.statement', 'studio-forms:choice.statement'],
  ['room:kinds.outreach', 'studio-forms:choice.outreach'],
  ['room:moves.channel', 'studio-forms:word.channel'],
  ['room:rupture.name', 'studio-files:play.rupture'],
  ['room:ledger.kept', 'debrief:word.kept'],
  ['room:ledger.broken', 'debrief:word.broken'],
  ['debrief:score.parties', 'studio-forms:word.parties'],
  ['debrief:outcome.signed', 'studio-chart:outcome.signed'],
  ['debrief:outcome.refused', 'studio-chart:outcome.refused'],
  ['debrief:outcome.parallel', 'studio-chart:outcome.parallel'],
  ['debrief:outcome.alone', 'studio-chart:outcome.alone'],
  ['debrief:outcome.lapsed', 'studio-chart:outcome.lapsed'],
  ['debrief:outcome.ruptured', 'studio-chart:outcome.ruptured'],
];

test.each(['ko', 'ja'])(
  'in %s the studio names what it shares with the room as the room does',
  (language) => {
    const said = (key: string): string | Tree | undefined => {
      const [space = '', path = ''] = key.split(':');
      const within = (at: string | Tree | undefined, part: string) => (at as Tree | undefined)?.[part];
      return path.split('.').reduce(within, read(language, space) as Tree);
    };
    for (const [room, studio] of alike) {
      expect([studio, said(studio)]).toEqual([studio, said(room)]);
      expect(said(room)).toBeTypeOf('string');
    }
  },
);
