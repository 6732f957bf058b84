import { PageScene } from './PageScene.tsx';

export class TitleScene extends PageScene {
  constructor() {
    super('title');
  }
}
