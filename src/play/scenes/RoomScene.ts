import { PageScene } from './PageScene.tsx';

export class RoomScene extends PageScene {
  constructor() {
    super('room');
  }
}
