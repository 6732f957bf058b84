import { test } from 'vitest';
import { studioPath, studioScenes } from './studio-scenes.ts';
import { studioSideScenes } from './studio-side-scenes.ts';
import { looks, openAs, takeAll } from './take.ts';

for (const look of looks) {
  test(`the studio in ${look.lang} on a ${look.size}`, async () => {
    await takeAll(await openAs(look, studioPath), [...studioScenes, ...studioSideScenes], look);
  });
}
