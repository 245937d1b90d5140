import type { EventName } from '#shared/ipc/contract.ts';

/** What may change the links of an end, or how their other ends are shown. */
export const LINK_EVENTS: readonly EventName[] = ['links.changed', 'documents.changed', 'notes.changed'];
