import type { Look } from './look.ts';

/** The name of a part of the scenario: a press shows its line. */
export function Jump({ look, path, name }: { look: Look; path: readonly string[]; name: string }) {
  return (
    <button type="button" class="balance-jump" onClick={() => look.jump(path)}>
      {name}
    </button>
  );
}
