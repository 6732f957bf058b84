import { useState } from 'preact/hooks';
import { Dialog } from '../../web/Dialog.tsx';
import { Help } from '../room/Help.tsx';
import type { HelpProps } from '../screen.ts';
import { About } from './About.tsx';
import './debrief.css';
import './parts.css';
import { Tabs } from './Tabs.tsx';

type Part = 'play' | 'model';

/** Help over any page: how to play with every word explained, and what the model behind it assumes. */
export function HelpDialog({ shell, topic, bundle, words, onClose }: HelpProps) {
  const { t } = shell;
  const [part, setPart] = useState<Part>('play');
  const help = () => <Help shell={shell} topic={topic} onClose={onClose} />;
  return (
    <Dialog heading={t('menu.help')} closeLabel={t('menu.close')} onClose={onClose} wide>
      <div class="debrief">
        {bundle && words ? (
          <Tabs<Part>
            label={t('menu.help')}
            chosen={part}
            choose={setPart}
            tabs={[
              { id: 'play', label: t('menu.howToPlay'), panel: help },
              {
                id: 'model',
                label: t('debrief:about.labels'),
                panel: () => <About bundle={bundle} words={words} t={t} />,
              },
            ]}
          />
        ) : (
          help()
        )}
      </div>
    </Dialog>
  );
}
