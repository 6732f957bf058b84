import { PageScene } from './PageScene.tsx';

export class DebriefScene extends PageScene {
  constructor() {
    super('debrief');
  }
}
