import { partsOf, type ListParts } from '../domain/pagination.ts';
import { oncePer } from './once.ts';

/** How many entries a page of a list holds. */
const pageSize = 24;

const partsOfList = oncePer((items: readonly unknown[]) => partsOf(items, pageSize));

/** Returns a list in the parts that its pages show. */
export const listParts = <T>(items: readonly T[]) => partsOfList(items) as ListParts<T>;

/** Returns the parts after the first as static paths, for a route that ends in `page/[page]`. */
export const laterParts = <T>([, ...later]: ListParts<T>) =>
  later.map((part) => ({ params: { page: String(part.number) }, props: { part } }));

/** Returns the static path of a list's own address, for a route that ends in `[...list]`; none where the list is empty. */
export const onlyIf = (isThere: boolean) => (isThere ? [{ params: { list: undefined } }] : []);
