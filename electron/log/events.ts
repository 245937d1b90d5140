import { channel } from 'node:diagnostics_channel';
import { z } from 'zod';
import { FAILURE_CODES } from '#shared/ipc/result.ts';

/** Names of errors that JavaScript, Node and our packages give; whatever else calls itself an error is `other`. */
export const ERROR_NAMES = [
  'Error',
  'TypeError',
  'RangeError',
  'SyntaxError',
  'ReferenceError',
  'URIError',
  'EvalError',
  'AggregateError',
  'AbortError',
  'TimeoutError',
  'ZodError',
  'Failed',
  'other',
] as const;

const count = z.int().nonnegative();
const ms = count;
const code = z.enum(FAILURE_CODES).nullable();
const version = z.string().regex(/^v?\d+(?:\.\d+){1,3}$/);
/** A place in the program's own files, as in `out/main/ibid.js:10:4`. */
const frame = z.string().regex(/^[\w@.+/-]{1,200}:\d{1,7}:\d{1,7}$/);
const frames = z.array(frame).max(30);

/**
 * All that the log can hold. No field takes free text: what a person reads, writes, names or opens cannot get in, because
 * there is nowhere to put it.
 */
const EVENT = z.discriminatedUnion('event', [
  z.strictObject({
    event: z.literal('started'),
    host: z.enum(['electron', 'chromium', 'command-line']),
    version,
    node: version,
    system: z.enum(['linux', 'darwin', 'win32', 'other']),
  }),
  z.strictObject({ event: z.literal('opened'), ms }),
  /** The library could not be opened. */
  z.strictObject({ event: z.literal('not-opened'), code }),
  z.strictObject({ event: z.literal('closed'), refused: count }),
  /** A call that failed, or took long; a dialog that a person had before them counts. */
  z.strictObject({
    event: z.literal('call'),
    call: z.string().regex(/^[a-z]{1,20}\.[a-z]{1,40}$/i),
    ms,
    code,
  }),
  z.strictObject({ event: z.literal('backup'), ms, code }),
  z.strictObject({ event: z.literal('index-failed'), code }),
  z.strictObject({
    event: z.literal('bug'),
    error: z.enum(ERROR_NAMES),
    /** Of the system or of SQLite. */
    code: z
      .string()
      .regex(/^(?:E|SQLITE_)[A-Z0-9]{1,20}$/)
      .nullable(),
    frames,
  }),
  /** A process that reads, recognises or draws files. `asked` where Ibid itself has ended it. */
  z.strictObject({
    event: z.literal('worker-ended'),
    worker: z.enum(['importer', 'recognition', 'original']),
    asked: z.boolean(),
    frames,
  }),
]);
export type LogEvent = z.infer<typeof EVENT>;
export type WorkerName = Extract<LogEvent, { event: 'worker-ended' }>['worker'];

const NOTED = channel('ibid.log');

/** For the log, where a host keeps one; heard by nobody otherwise. */
export function note(event: LogEvent): void {
  if (NOTED.hasSubscribers) NOTED.publish(event);
}

/** Hears what is noted from now on, if it is of the list. Answers a function that ends it. */
export function hearNoted(listener: (event: LogEvent) => void): () => void {
  const hear = (event: unknown): void => {
    const checked = EVENT.safeParse(event);
    if (checked.success) listener(checked.data);
  };
  NOTED.subscribe(hear);
  return () => {
    NOTED.unsubscribe(hear);
  };
}
