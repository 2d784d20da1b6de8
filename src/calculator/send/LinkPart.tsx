/** The link, how long it is, and what to do when it is too long; as a code for a phone. */
import type { SendWords } from '../../words/on-demand.ts';
import { say, sayCount } from '../../words/say.ts';
import { useFormat, usePage } from '../ui/context.ts';
import { Copyable, type Tell } from './Copyable.tsx';
import { MOST_LINK } from '../write-link.ts';
import { QrCode } from './QrCode.tsx';

interface Props {
  readonly words: SendWords;
  readonly tell: Tell;
  readonly link: string;
  readonly subject: string;
  readonly save: () => void;
}

export function LinkPart({ words, tell, link, subject, save }: Props) {
  const { locale } = usePage().props;
  const format = useFormat();
  // The device's own list of programs and people, where it has one.
  const canShare = 'share' in navigator;

  async function share() {
    tell('');
    try {
      await navigator.share({ title: subject, url: link });
    } catch (failure) {
      // Closing the list is no failure.
      if ((failure as Error).name !== 'AbortError') tell(words.said.notShared);
    }
  }

  return (
    <section class="send-link" aria-labelledby="send-link-title">
      <h3 id="send-link-title">{words.link.title}</h3>
      <Copyable
        action="link"
        label={words.link.label}
        labelHidden
        text={link}
        copy={words.link.copy}
        said={words.said.link}
        words={words}
        tell={tell}
        primary
      >
        {() =>
          canShare && (
            <button type="button" data-action="share" onClick={() => void share()}>
              {words.link.share}
            </button>
          )
        }
      </Copyable>
      <p class="send-hint">
        <span data-length={link.length}>{sayCount(locale, words.link.length, link.length, format.bare(link.length))}</span>{' '}
        {words.link.promise}
      </p>
      {link.length > MOST_LINK && (
        <div class="send-warning" data-too-long>
          <p>{say(words.link.tooLong, { limit: format.bare(MOST_LINK) })}</p>
          <button type="button" data-action="save-instead" onClick={save}>
            {words.file.save}
          </button>
        </div>
      )}
      <QrCode text={link} label={words.link.code} tooLong={words.link.codeTooLong} />
    </section>
  );
}
