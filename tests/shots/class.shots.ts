import { test } from 'vitest';
import { classScenes } from './class-scenes.ts';
import { classSideScenes } from './class-side-scenes.ts';
import { looks, openAs, takeAll } from './take.ts';

for (const look of looks) {
  test(`a class in ${look.lang} on a ${look.size}`, async () => {
    const page = await openAs(look, '/classroom/');
    await takeAll(page, await classScenes(), look);
    await takeAll(page, await classSideScenes(), look);
  });
}
