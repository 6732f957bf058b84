import { test } from 'vitest';
import { classScenes } from './class-scenes.ts';
import { looks, openAs, takeAll } from './take.ts';

for (const look of looks) {
  test(`a class in ${look.lang} on a ${look.size}`, async () => {
    await takeAll(await openAs(look, '/classroom/'), await classScenes(), look);
  });
}
