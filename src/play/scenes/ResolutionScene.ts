import { PageScene } from './PageScene.tsx';

export class ResolutionScene extends PageScene {
  constructor() {
    super('resolution');
  }
}
