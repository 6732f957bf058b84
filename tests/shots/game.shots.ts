import { test } from 'vitest';
import { gameScenes } from './game-scenes.ts';
import { sideScenes } from './side-scenes.ts';
import { looks, openAs, takeAll } from './take.ts';

for (const look of looks) {
  test(`the game in ${look.lang} on a ${look.size}`, async () => {
    await takeAll(await openAs(look, '/'), [...gameScenes, ...sideScenes], look);
  });
}
