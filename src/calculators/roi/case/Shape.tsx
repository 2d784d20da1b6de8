/** A standing as a shape: an empty ring, a half-filled diamond, a tick. Its name stands beside it as text. */
import type { Standing } from '../../../calculator/agreement.ts';

export function Shape({ standing }: { standing: Standing }) {
  return (
    <svg class="standing-shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {standing === 'proposed' && <circle cx="8" cy="8" r="5.5" />}
      {standing === 'changed' && (
        <>
          <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" />
          <path class="filled" d="M8 1.5 14.5 8 8 14.5Z" />
        </>
      )}
      {standing === 'agreed' && <path class="tick" d="M2 8.5 6.3 13 14 3.5" />}
    </svg>
  );
}
