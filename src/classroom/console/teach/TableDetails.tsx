import { wordsFor } from '../../../scenario/words.ts';
import { RadioCards } from '../../../web/RadioCards.tsx';
import { Check } from './Check.tsx';
import { oneTable } from './choices.ts';
import type { DetailsProps } from './Details.tsx';
import { NumberField } from './NumberField.tsx';

const levels = [1, 2, 3] as const;

/** Who sits where: tables, how a delegation decides, third parties, the press, the computer. */
export function TableDetails({ t, settings, bundle, choices, change }: DetailsProps) {
  const words = wordsFor(bundle, settings.language, 'narrator');
  const { groupSize, parties } = choices;
  const tables = groupSize >= oneTable ? 'one' : groupSize === 2 ? 'pairs' : 'groups';
  const sizeOf = { one: oneTable, pairs: 2, groups: 7 };
  return (
    <div class="stack">
      <RadioCards<'one' | 'pairs' | 'groups'>
        legend={t('class-console:teach.tables')}
        layout="list"
        options={(['groups', 'pairs', 'one'] as const).map((value) => ({
          value,
          title: t(`class-console:teach.table.${value}`),
          about: t(`class-console:teach.table.${value}About`),
        }))}
        value={tables}
        onChange={(value) => change({ groupSize: sizeOf[value] })}
      />
      {tables === 'groups' && (
        <NumberField
          label={t('class-console:teach.groupSize')}
          {...{ min: 3, max: 30, value: groupSize }}
          onChange={(size) => change({ groupSize: size })}
        />
      )}
      <RadioCards<'head' | 'vote'>
        legend={t('class-console:teach.decide')}
        layout="list"
        options={(['head', 'vote'] as const).map((value) => ({
          value,
          title: t(`class-console:teach.decides.${value}`),
          about: t(`class-console:teach.decides.${value}About`),
        }))}
        value={choices.decide}
        onChange={(decide) => change({ decide })}
      />
      {Object.keys(bundle.scenario.parties).map((party) => (
        <Check
          key={party}
          label={t('class-console:teach.party', { name: words(`parties.${party}.name`) })}
          about={t('class-console:teach.partyAbout')}
          checked={parties.includes(party)}
          onChange={(seated) =>
            change({ parties: [...parties.filter((one) => one !== party), ...(seated ? [party] : [])] })
          }
        />
      ))}
      <Check
        label={t('class-console:teach.press')}
        about={t('class-console:teach.pressAbout')}
        checked={choices.press}
        onChange={(press) => change({ press })}
      />
      <label class="field">
        <span>{t('class-console:teach.level')}</span>
        <select
          class="select"
          value={choices.level}
          onChange={({ currentTarget: { value } }) =>
            change({ level: levels.find((one) => String(one) === value) ?? choices.level })
          }
        >
          {levels.map((level) => (
            <option key={level} value={level}>
              {t(`choice.level${level}`)}
            </option>
          ))}
        </select>
      </label>
      <Check
        label={t('class-console:teach.sameChance')}
        about={t('class-console:teach.sameChanceAbout')}
        checked={choices.sameChance}
        onChange={(sameChance) => change({ sameChance })}
      />
    </div>
  );
}
