/**
 * What no class comes near, so that nobody can fill a server: things done by one person, events of a session, its groups,
 * and moves of one game.
 */
export const [mostActs, mostEvents, mostGroups, mostMoves] = [5_000, 200_000, 150, 1_500] as const;
