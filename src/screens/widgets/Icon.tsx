import { type IconName, icons } from './icons.ts';

/** A drawing the size of the text beside it. It only decorates: whatever it means is also said in words. */
export function Icon({ name, class: extra = '' }: { name: IconName; class?: string }) {
  // The markup is the icon package's own file, put in when the page is built.
  return (
    <span class={`icon ${extra}`} aria-hidden="true" dangerouslySetInnerHTML={{ __html: icons[name] }} />
  );
}
