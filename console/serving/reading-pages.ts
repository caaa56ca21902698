import { UnreadableCursor } from '../../platform/store/paging';
import { isDataException } from '../../api/http/failures';

/** Reads the page that begins at a cursor. One that no list gave out is told, and the first page is read instead. */
export async function readFrom<T>(
  cursor: string | undefined,
  read: (cursor: string | undefined) => Promise<T>,
  onUnreadable: () => void,
): Promise<T> {
  try {
    return await read(cursor);
  } catch (err) {
    if (cursor === undefined || !(err instanceof UnreadableCursor || isDataException(err))) throw err;
    onUnreadable();
    return read(undefined);
  }
}
