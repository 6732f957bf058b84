import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const panel = { backgroundColor: 'var(--raised)', color: 'var(--ink)', borderColor: 'var(--line)' };
const wavy = (colour: string) => ({
  backgroundImage: 'none',
  textDecoration: `underline wavy ${colour} 1.5px`,
  textUnderlineOffset: '3px',
});

/** The editor in the studio's colours: all of them are tokens of the page, so that a change of theme needs no word here. */
const theme = EditorView.theme({
  '&': {
    height: '100%',
    backgroundColor: 'var(--code-ground)',
    color: 'var(--ink)',
    fontSize: 'var(--code-size)',
  },
  '&.cm-focused': { outline: '1px solid var(--focus)', outlineOffset: '-1px' },
  '.cm-scroller': { fontFamily: 'var(--font-code)', lineHeight: '1.55' },
  '.cm-content': { caretColor: 'var(--ink)', padding: '6px 0' },
  '.cm-cursor, .cm-dropCursor': { borderLeft: '2px solid var(--lamp)' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    backgroundColor: 'var(--code-selection)',
  },
  '.cm-activeLine': { backgroundColor: 'var(--code-line)' },
  '.cm-gutters, .cm-gutters.cm-gutters-before': {
    backgroundColor: 'var(--code-ground)',
    color: 'var(--ink-soft)',
    border: 'none',
    borderRight: '1px solid var(--line)',
  },
  '.cm-activeLineGutter': { backgroundColor: 'var(--code-line)', color: 'var(--ink)' },
  '.cm-foldGutter .cm-gutterElement': { padding: '0 3px', cursor: 'pointer' },
  '.cm-fold': {
    display: 'inline-block',
    width: '0.6em',
    height: '0.6em',
    backgroundColor: 'var(--ink-soft)',
    clipPath: 'polygon(20% 0, 90% 50%, 20% 100%)',
  },
  '.cm-fold-open': { rotate: '90deg' },
  '.cm-foldPlaceholder': { ...panel, padding: '0 6px' },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--code-selection)',
    outline: '1px solid var(--ink-soft)',
  },
  '.cm-nonmatchingBracket, &.cm-focused .cm-nonmatchingBracket': {
    backgroundColor: 'transparent',
    color: 'var(--bad)',
  },
  '.cm-selectionMatch': { backgroundColor: 'var(--code-line)', outline: '1px solid var(--line)' },
  '.cm-searchMatch': { backgroundColor: 'transparent', outline: '1px solid var(--lamp)' },
  '.cm-searchMatch-selected': { backgroundColor: 'var(--code-selection)', outline: '2px solid var(--lamp)' },

  '.cm-lintRange-error': wavy('var(--bad)'),
  '.cm-lintRange-warning': wavy('var(--lamp)'),
  '.cm-lintPoint:after': { borderBottomColor: 'var(--bad)' },
  '.cm-lintPoint-warning:after': { borderBottomColor: 'var(--lamp)' },
  '.cm-gutter-lint': { width: '1em' },
  '.cm-gutter-lint .cm-gutterElement': { padding: '0.5em 0.15em' },
  '.cm-lint-marker': { content: 'normal', width: '0.65em', height: '0.65em', borderRadius: '50%' },
  '.cm-lint-marker-error': { backgroundColor: 'var(--bad)' },
  '.cm-lint-marker-warning': { borderRadius: '1px', backgroundColor: 'var(--lamp)', rotate: '45deg' },

  '.cm-tooltip': {
    ...panel,
    border: '1px solid var(--line)',
    borderRadius: 'var(--round)',
    boxShadow: 'var(--shadow)',
    fontFamily: 'var(--font-text)',
    fontSize: 'var(--text-small)',
    lineHeight: '1.45',
    maxWidth: '34rem',
    overflow: 'hidden',
  },
  '.cm-tooltip-section:not(:first-child)': { borderTop: '1px solid var(--line)' },
  '.cm-diagnostic': { padding: '8px 12px', whiteSpace: 'normal' },
  '.cm-diagnostic-error': { borderLeft: '4px solid var(--bad)' },
  '.cm-diagnostic-warning': { borderLeft: '4px solid var(--lamp)' },
  '.cm-diagnostic .cm-mend': { color: 'var(--ink-soft)' },
  '.cm-diagnosticAction': {
    margin: '6px 0 0',
    padding: '3px 10px',
    border: '1px solid var(--lamp)',
    borderRadius: 'var(--round)',
    backgroundColor: 'var(--lamp)',
    color: 'var(--lamp-ink)',
    fontWeight: '700',
  },
  '.cm-about': { display: 'grid', gap: '2px', padding: '8px 12px' },
  '.cm-about code': { fontFamily: 'var(--font-code)', fontWeight: '700', color: 'var(--code-key)' },
  '.cm-about span': { color: 'var(--ink-soft)' },
  '.cm-about p': { margin: '0' },
  '.cm-about small': { color: 'var(--ink-soft)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    fontFamily: 'var(--font-code)',
    minWidth: '18rem',
    maxWidth: 'min(40rem, 90vw)',
    maxHeight: '16rem',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    display: 'flex',
    gap: '1.5em',
    justifyContent: 'space-between',
    padding: '3px 10px',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--lamp)',
    color: 'var(--lamp-ink)',
  },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-completionDetail': {
    margin: '0',
    fontFamily: 'var(--font-text)',
    fontStyle: 'normal',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },

  '.cm-panels, .cm-panels-top': panel,
  '.cm-panels button, .cm-panels input': { fontFamily: 'inherit' },
  '.cm-panels-top': { borderBottom: '1px solid var(--line)' },
  '.cm-panel.cm-search': { padding: '8px 40px 8px 10px', fontFamily: 'var(--font-text)' },
  '.cm-panel.cm-search label': { fontSize: 'var(--text-small)' },
  '.cm-panel.cm-search [name=close]': { color: 'var(--ink)', fontSize: '1.4em', top: '4px', right: '8px' },
  '.cm-textfield, .cm-panel.cm-search .cm-textfield': {
    border: '1px solid var(--ink-soft)',
    borderRadius: '4px',
    backgroundColor: 'var(--code-ground)',
    color: 'var(--ink)',
    fontSize: 'var(--text-small)',
    padding: '4px 8px',
  },
  '.cm-button': {
    ...panel,
    backgroundImage: 'none',
    border: '1px solid var(--line)',
    borderRadius: '4px',
    fontSize: 'var(--text-small)',
    padding: '4px 10px',
  },
  'button:focus-visible, input:focus-visible': { outline: '2px solid var(--focus)', outlineOffset: '1px' },
});

const highlight = HighlightStyle.define([
  { tag: tags.definition(tags.propertyName), color: 'var(--code-key)' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--code-text)' },
  { tag: tags.lineComment, color: 'var(--code-comment)', fontStyle: 'italic' },
  { tag: [tags.separator, tags.punctuation, tags.squareBracket, tags.brace], color: 'var(--code-sign)' },
  { tag: [tags.labelName, tags.typeName, tags.meta], color: 'var(--lamp)' },
]);

export const look = [theme, syntaxHighlighting(highlight)];
