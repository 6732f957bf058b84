import { PageScene } from './PageScene.tsx';

export class EndingScene extends PageScene {
  constructor() {
    super('ending');
  }
}
