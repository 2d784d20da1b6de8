/** The way into the business case: the document, its words in one language and its looks, fetched when it is opened. */
import caseStyle from './case.css?url';
import { loadStyle } from '../../../calculator/style.ts';
import type { IslandProps } from '../../../calculator/island.ts';
import type { RenderDocument } from '../../../calculator/ui/use-document.ts';
import { loadCaseWords } from '../../../words/case.ts';
import type { RoiWords } from '../../../words/index.ts';
import type { RoiReference } from '../definition.ts';
import { Case } from './Case.tsx';

/** @throws when a part of it cannot be fetched: offline, for one */
export async function loadCase(props: IslandProps<RoiWords, RoiReference>): Promise<RenderDocument> {
  const [words] = await Promise.all([loadCaseWords(props.locale), loadStyle(caseStyle)]);
  return (parts) => <Case props={props} words={words} {...parts} />;
}
