import { PageScene } from './PageScene.tsx';

export class ChoiceScene extends PageScene {
  constructor() {
    super('choice');
  }
}
