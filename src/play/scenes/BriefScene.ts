import { PageScene } from './PageScene.tsx';

export class BriefScene extends PageScene {
  constructor() {
    super('brief');
  }
}
