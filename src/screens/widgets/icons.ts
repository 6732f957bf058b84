import cross from '@phosphor-icons/core/bold/x-bold.svg?raw';
import back from '@phosphor-icons/core/duotone/arrow-counter-clockwise-duotone.svg?raw';
import table from '@phosphor-icons/core/duotone/article-duotone.svg?raw';
import brackets from '@phosphor-icons/core/duotone/brackets-square-duotone.svg?raw';
import caret from '@phosphor-icons/core/duotone/caret-right-duotone.svg?raw';
import backChannel from '@phosphor-icons/core/duotone/chats-duotone.svg?raw';
import check from '@phosphor-icons/core/duotone/check-circle-duotone.svg?raw';
import circle from '@phosphor-icons/core/duotone/circle-duotone.svg?raw';
import clock from '@phosphor-icons/core/duotone/clock-countdown-duotone.svg?raw';
import leak from '@phosphor-icons/core/duotone/drop-duotone.svg?raw';
import envelope from '@phosphor-icons/core/duotone/envelope-duotone.svg?raw';
import envelopeOpen from '@phosphor-icons/core/duotone/envelope-open-duotone.svg?raw';
import factory from '@phosphor-icons/core/duotone/factory-duotone.svg?raw';
import flag from '@phosphor-icons/core/duotone/flag-banner-duotone.svg?raw';
import gauge from '@phosphor-icons/core/duotone/gauge-duotone.svg?raw';
import world from '@phosphor-icons/core/duotone/globe-hemisphere-east-duotone.svg?raw';
import hold from '@phosphor-icons/core/duotone/hand-palm-duotone.svg?raw';
import handshake from '@phosphor-icons/core/duotone/handshake-duotone.svg?raw';
import home from '@phosphor-icons/core/duotone/house-line-duotone.svg?raw';
import broken from '@phosphor-icons/core/duotone/link-break-duotone.svg?raw';
import locked from '@phosphor-icons/core/duotone/lock-simple-duotone.svg?raw';
import megaphone from '@phosphor-icons/core/duotone/megaphone-duotone.svg?raw';
import cable from '@phosphor-icons/core/duotone/newspaper-duotone.svg?raw';
import pen from '@phosphor-icons/core/duotone/pen-nib-duotone.svg?raw';
import quote from '@phosphor-icons/core/duotone/quotes-duotone.svg?raw';
import scales from '@phosphor-icons/core/duotone/scales-duotone.svg?raw';
import seal from '@phosphor-icons/core/duotone/seal-duotone.svg?raw';
import shield from '@phosphor-icons/core/duotone/shield-chevron-duotone.svg?raw';
import sliders from '@phosphor-icons/core/duotone/sliders-duotone.svg?raw';
import frozen from '@phosphor-icons/core/duotone/snowflake-duotone.svg?raw';
import matter from '@phosphor-icons/core/duotone/tray-duotone.svg?raw';
import warning from '@phosphor-icons/core/duotone/warning-duotone.svg?raw';
import down from '@phosphor-icons/core/fill/caret-down-fill.svg?raw';
import up from '@phosphor-icons/core/fill/caret-up-fill.svg?raw';
import radar from '../../../assets/icons/radar.svg?raw';
import satellite from '../../../assets/icons/satellite.svg?raw';
import vote from '../../../assets/icons/vote.svg?raw';

/** Phosphor drawings (MIT), and three of ours to match, under the names the room uses; the seven kinds of move among them. */
export const icons = {
  instrument: sliders,
  statement: megaphone,
  outreach: handshake,
  home,
  alliance: shield,
  economy: factory,
  law: scales,
  back,
  down,
  up,
  table,
  brackets,
  caret,
  backChannel,
  check,
  circle,
  clock,
  leak,
  envelope,
  envelopeOpen,
  flag,
  gauge,
  world,
  hold,
  broken,
  locked,
  cable,
  pen,
  quote,
  seal,
  frozen,
  matter,
  warning,
  cross,
  radar,
  satellite,
  vote,
} as const;

export type IconName = keyof typeof icons;
