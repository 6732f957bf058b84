/** What the game is made with that others made, and under which licence. Names are not translated. */
export const credits: readonly { what: string; by: string; licence: string }[] = [
  { what: 'XState', by: 'David Khourshid', licence: 'MIT' },
  { what: 'Phaser', by: 'Richard Davey', licence: 'MIT' },
  { what: 'Preact', by: 'Jason Miller', licence: 'MIT' },
  { what: 'i18next', by: 'Jan Mühlemann', licence: 'MIT' },
  { what: 'D3 (scale, shape, geo)', by: 'Mike Bostock', licence: 'ISC' },
  { what: 'zod', by: 'Colin McDonnell', licence: 'MIT' },
  { what: 'fflate', by: 'Arjun Barrett', licence: 'MIT' },
  { what: 'pure-rand', by: 'Nicolas Dubien', licence: 'MIT' },
  { what: 'noble-hashes', by: 'Paul Miller', licence: 'MIT' },
  { what: 'idb-keyval', by: 'Jake Archibald', licence: 'Apache-2.0' },
  { what: 'Source Sans 3, Source Serif 4', by: 'Adobe', licence: 'OFL-1.1' },
  { what: 'Noto Sans KR, Noto Sans JP', by: 'Google, Adobe', licence: 'OFL-1.1' },
  { what: 'Phosphor Icons', by: 'Tobias Fried', licence: 'MIT' },
  { what: 'Natural Earth (world-atlas)', by: 'Natural Earth; Mike Bostock', licence: 'public domain; ISC' },
];
