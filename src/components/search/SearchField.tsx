import * as say from '#words/search.ts';
import type { RefObject } from 'preact';
import type { SearchStore } from '../../browser/search/search-store.ts';

interface Props {
  search: SearchStore;
  field: RefObject<HTMLInputElement>;
  id: string;
  /** The address to which the form leads without script. */
  searchPage: string;
}

/** The field. Enter leads to the first result of what is in it. */
export function SearchField({ search, field, id, searchPage }: Props) {
  const follow = async (event: Event) => {
    event.preventDefault();
    const address = await search.first();
    if (address) location.assign(address);
  };
  return (
    <form role="search" action={searchPage} onSubmit={(event) => void follow(event)}>
      <label class="visually-hidden" for={id}>
        {say.search}
      </label>
      <input
        ref={field}
        id={id}
        type="search"
        name="q"
        placeholder={say.placeholder}
        autocomplete="off"
        enterkeyhint="search"
        onInput={(event) => void search.ask(event.currentTarget.value.trim())}
      />
    </form>
  );
}
