import './skip-link.css';

/** The first stop of a page: past the top bar, to its main part. Seen only while it has the focus. */
export function SkipLink({ label }: { label: string }) {
  return (
    // biome-ignore lint/a11y/useValidAnchor: it leads to a place on the page, and readers list it among its links
    <a
      class="skip-link button"
      href="#main"
      onClick={(event) => {
        // The address is the page's own: some pages are chosen by what stands after its `#`.
        event.preventDefault();
        const main = document.querySelector<HTMLElement>('main#main');
        if (main && !main.hasAttribute('tabindex')) main.tabIndex = -1;
        main?.focus();
      }}
    >
      {label}
    </a>
  );
}
