import { beginAnew, saveWhatIsThere } from '#words/storage.ts';
import { offerFile } from '../../browser/storage/offer-file.ts';

interface Props {
  says: string;
  /** The stored text, as it is. */
  text: string;
  /** The name of the JSON file that the reader may save it as. */
  fileName: string;
  forget: () => void;
  /** Class of the row of buttons. */
  look: string;
}

/** Takes the place of a form when the browser stores something that this page can't use. */
export const Unusable = ({ says, text, fileName, forget, look }: Props) => (
  <div role="alert">
    <p>{says}</p>
    <p class={look}>
      <button type="button" class="button" onClick={() => offerFile(fileName, 'application/json', text)}>
        {saveWhatIsThere}
      </button>
      <button type="button" class="button" data-deliberate onClick={forget}>
        {beginAnew}
      </button>
    </p>
  </div>
);
