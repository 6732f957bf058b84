/** Every name of the scenario as a number, in the scenario's order and by the scenario's words. */

export const phase = { briefing: 0, deliberation: 1, resolution: 2, epilogue: 3, debrief: 4 } as const;
export const seat = { seoul: 0, tokyo: 1 } as const;

/** Rounds of the cut `full`, which is the whole calendar. */
export const day = {
  jul01: 0,
  jul18: 1,
  jul23: 2,
  aug02: 3,
  aug08: 4,
  aug15: 5,
  aug22: 6,
  aug28: 7,
  sep11: 8,
  oct02: 9,
  oct24: 10,
  nov04: 11,
  nov15: 12,
  nov19: 13,
  nov22: 14,
} as const;

// ---- tracks
export const agreement = {
  inForce: 0,
  noticeGiven: 1,
  suspended: 2,
  renewed: 3,
  ended: 4,
  lapsed: 5,
} as const;
export const materials = { individual: 0, slow: 1, licensing: 2, eased: 3, lifted: 4 } as const;
export const listing = { proposed: 0, standstill: 1, groupB: 2, returning: 3, groupA: 4 } as const;
export const dgTalks = { none: 0, offered: 1, scheduled: 2, running: 3 } as const;
export const counterListing = { none: 0, announced: 1, inForce: 2, frozen: 3 } as const;
export const wto = { none: 0, aired: 1, filed: 2, consulting: 3, paused: 4, withdrawn: 5, panel: 6 } as const;
export const courts = { saleSought: 0, nearSale: 1, sold: 2 } as const;
export const remedy = {
  onePlusOne: 0,
  arbitration: 1,
  onePlusOneAlpha: 2,
  consultations: 3,
  jointFund: 4,
  domesticFund: 5,
} as const;
export const washington = {
  watchful: 0,
  concerned: 1,
  pressingPrivately: 2,
  pressingPublicly: 3,
  brokering: 4,
} as const;
export const intelligence = { exchange: 0, thin: 1, trilateralOnly: 2 } as const;
export const pyongyang = { quiet: 0, launching: 1, testingGap: 2 } as const;
export const beijingMoscow = { watching: 0, probing: 1, patrolling: 2 } as const;
export const koreanPublic = { simmering: 0, boycotting: 1, hardened: 2, tiring: 3 } as const;
export const japanesePublic = { approving: 0, weary: 1, worried: 2, relieved: 3 } as const;
/** All of them, in the scenario's order. */
export const tracks = {
  agreement,
  materials,
  listing,
  dgTalks,
  counterListing,
  wto,
  courts,
  remedy,
  washington,
  intelligence,
  pyongyang,
  beijingMoscow,
  koreanPublic,
  japanesePublic,
} as const;

/** Seoul's moves: the public ones, then the quiet ones. */
export const seoul = {
  holdTheLine: 0,
  demandWithdrawal: 1,
  vowNeverAgain: 2,
  giveNotice: 3,
  noticeOpenDoor: 4,
  extendWithReserve: 5,
  withdrawNotice: 6,
  airAtWto: 7,
  fileWto: 8,
  counterList: 9,
  freezeCounterList: 10,
  openHand: 11,
  offerSwap: 12,
  callInHarris: 13,
  isletDrill: 14,
  renewFund: 15,
  speakersPlan: 16,
  takeConsultations: 17,
  strengthenControls: 18,
  selfReliance: 19,
  sendPrimeMinister: 20,
  sitDown: 21,
  briefParties: 22,
  rallyBase: 23,
  meetPlaintiffs: 24,
  townHall: 25,
  keepCounsel: 26,
  secretEnvoy: 27,
  technicalPath: 28,
  tellWashington: 29,
  washingtonTrip: 30,
  askBroker: 31,
  secondSources: 32,
  calmBoycott: 33,
  soundPlaintiffs: 34,
  steadyBase: 35,
  slowSharing: 36,
  shareData: 37,
  draftSuspension: 38,
} as const;
/** Tokyo's moves, which are numbered on. */
export const tokyo = {
  holdCourse: 39,
  explainControls: 40,
  nameTrust: 41,
  delist: 42,
  standstill: 43,
  grantLicence: 44,
  easeResist: 45,
  summonEnvoy: 46,
  demandPanel: 47,
  regretNotice: 48,
  acceptWtoTalks: 49,
  offerTalks: 50,
  receiveEnvoy: 51,
  everyMeans: 52,
  noLink: 53,
  visaStep: 54,
  rallyParty: 55,
  reassureParty: 56,
  meetGovernors: 57,
  briefIndustry: 58,
  visitTroops: 59,
  keepPatience: 60,
  slowWalk: 61,
  fastFile: 62,
  hintDialogue: 63,
  hintMonth: 64,
  elderChannel: 65,
  lobbyWashington: 66,
  askBroker: 67,
  calmRight: 68,
  soundFirms: 69,
  shareData: 70,
  prepareTrilateral: 71,
} as const;

export const clause = { pact: 0, materials: 1, listing: 2, wto: 3, labour: 4, talks: 5, form: 6 } as const;
/** Positions of each clause. */
export const lines = {
  pact: { lapse: 0, suspend: 1, renew: 2 },
  materials: { lifted: 0, review: 1, kept: 2 },
  listing: { listed: 0, afterTalks: 1, unlisted: 2 },
  wto: { continues: 0, paused: 1, withdrawn: 2 },
  labour: { jointFund: 0, apart: 1, seoulCures: 2 },
  talks: { timetable: 0, dialogue: 1, briefing: 2 },
  form: { joint: 0, parallel: 1, separate: 2 },
} as const;

export const matter = {
  stocks: 0,
  whyNow: 1,
  arbitrationClock: 2,
  firstList: 3,
  airspaceClaim: 4,
  standstillPaper: 5,
  marketFall: 6,
  anniversary: 7,
  banners: 8,
  windowCloses: 9,
  dataRequest: 10,
  harris: 11,
  fewLicences: 12,
  comments: 13,
  tourTowns: 14,
  missileRequest: 15,
  saleFiling: 16,
  fundStory: 17,
  saleTalk: 18,
  exporters: 19,
  costSharing: 20,
  petition: 21,
  generals: 22,
  cherry: 23,
  walkout: 24,
} as const;
export const happening = {
  g20: 0,
  upperHouse: 1,
  airspace: 2,
  launchLateJuly: 3,
  launchAugust: 4,
  choKuk: 5,
  launchAug24: 6,
  reshuffle: 7,
  choKukSworn: 8,
  launchSep10: 9,
  launchZone: 10,
  choKukQuits: 11,
  sugawara: 12,
  launchOct31: 13,
  scandalFades: 14,
  cherryParty: 15,
  costCollapse: 16,
  senate: 17,
  hungerStrike: 18,
  clash: 19,
  courtServes: 20,
  lineSlows: 21,
  flagRow: 22,
  goodNeighbour: 23,
  jointPatrol: 24,
  launchGap: 25,
  ministerSlip: 26,
} as const;

export const word = { open: 0, kept: 1, broken: 2 } as const;
/** 0: none yet. */
export const outcome = {
  signed: 1,
  refused: 2,
  parallel: 3,
  aloneSeoul: 4,
  aloneTokyo: 5,
  lapsed: 6,
  ruptured: 7,
} as const;
/** 0: nobody. */
export const blame = { seoul: 1, tokyo: 2 } as const;
/** 0: none yet. */
export const ending = {
  breakSeoul: 1,
  breakTokyo: 2,
  refused: 3,
  promiseUndone: 4,
  grandSettlement: 5,
  jointText: 6,
  hollowPact: 7,
  quietRenewal: 8,
  brokered: 9,
  repairs: 10,
  parallelStatements: 11,
  takenBack: 12,
  oneSided: 13,
  lapseCrisis: 14,
  coldLapse: 15,
} as const;

export const decision = { sign: 0, announce: 1, lapse: 2 } as const;
/** Must-haves; 0: not chosen yet. */
export const seoulMustHave = { itemsFreed: 1, allianceWhole: 2, dignity: 3 } as const;
/** Must-haves; 0: not chosen yet. */
export const tokyoMustHave = { noPrecedent: 1, controlsOurs: 2, pactLives: 3 } as const;
