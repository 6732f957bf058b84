import { PageScene } from './PageScene.tsx';

export class HandoverScene extends PageScene {
  constructor() {
    super('handover');
  }
}
