import type { CallName } from '#shared/ipc/contract.ts';

/** What each call takes, written down a second time, so that a schema that lets too much through is seen. */
export const SHAPES: Readonly<Record<CallName, readonly Kind[]>> = {
  'library.info': [],
  'library.packages': [],
  'library.log': [],
  'library.check': [],
  'library.indexAgain': [],
  'library.addSample': [],
  'library.archive': [],
  'library.restoreArchive': [],
  'library.cancelArchive': [],
  'backups.list': [],
  'backups.make': [],
  'backups.cancel': [],
  'backups.chooseFolder': [],
  'backups.useOwnFolder': [],
  'backups.restore': ['backup name'],
  'lock.state': [],
  'lock.unlock': ['passphrase'],
  'lock.lock': [],
  'lock.encrypt': ['new passphrase', 'encrypt options'],
  'lock.changePassphrase': ['passphrase', 'new passphrase'],
  'lock.decrypt': ['passphrase'],
  'lock.cancel': [],
  'lock.compact': [],
  'lock.setAutoLock': ['minutes or none'],
  'documents.list': [],
  'documents.newest': ['count'],
  'documents.works': [],
  'documents.find': ['id'],
  'documents.read': ['id'],
  'documents.begin': ['id', 'count'],
  'documents.report': ['id'],
  'documents.picture': ['id', 'count'],
  'documents.import': [],
  'documents.importGiven': ['files', 'password'],
  'documents.retryImport': ['password'],
  'documents.cancelImport': [],
  'documents.trash': ['ids'],
  'documents.restore': ['ids'],
  'documents.pin': ['ids', 'boolean'],
  'documents.revisions': ['id'],
  'documents.resembling': ['id'],
  'documents.join': ['id', 'id'],
  'documents.separate': ['id'],
  'documents.keepApart': ['id', 'id'],
  'documents.metadata': ['id'],
  'documents.editMetadata': ['id', 'edit'],
  'documents.editMany': ['ids', 'edit'],
  'documents.repair': ['id', 'repair'],
  'documents.undoRepair': ['id'],
  'documents.repairs': ['id'],
  'recognition.start': ['id', 'languages', 'pages', 'password'],
  'recognition.cancel': [],
  'originals.describe': ['id', 'password'],
  'originals.page': ['id', 'count', 'page width'],
  'originals.lines': ['id', 'count'],
  'passages.create': ['range'],
  'passages.find': ['id'],
  'passages.list': ['id'],
  'passages.highlight': ['id', 'highlight'],
  'passages.comment': ['id', 'comment'],
  'passages.changeRange': ['id', 'range'],
  'passages.choices': [],
  'passages.anchors': ['id'],
  'passages.decide': ['id', 'id', 'boolean'],
  'annotations.export': ['id or none'],
  'annotations.import': [],
  'passages.reference': ['range'],
  'highlights.colours': [],
  'highlights.rename': ['colour', 'words'],
  'notes.list': [],
  'notes.importExported': [],
  'notes.templates': [],
  'notes.find': ['id'],
  'notes.create': ['words'],
  'notes.save': ['draft'],
  'notes.pastedPage': ['pasted'],
  'notes.fromMarkdown': ['pasted'],
  'notes.copied': ['note state'],
  'notes.setTemplate': ['id', 'boolean'],
  'notes.createFrom': ['id'],
  'notes.versions': ['id'],
  'notes.version': ['id', 'count'],
  'notes.trash': ['ids'],
  'notes.restore': ['ids'],
  'notes.pin': ['ids', 'boolean'],
  'notes.export': ['ids', 'export options'],
  'notes.checkTemplates': ['export templates'],
  'notes.preview': ['ids', 'export options'],
  'notes.confirmExport': ['id', 'existing'],
  'notes.verifyExport': [],
  'notes.verifyAgain': [],
  'redactions.list': [],
  'redactions.save': ['policy'],
  'redactions.delete': ['id'],
  'redactions.secret': ['id'],
  'redactions.spellings': ['hidden names'],
  'redactions.preview': ['ids', 'export options'],
  'pictures.keep': ['bytes'],
  'pictures.choose': [],
  'pictures.find': ['id'],
  'names.list': [],
  'names.notes': ['id'],
  'names.create': ['words', 'name-kind'],
  'names.change': ['id', 'words', 'name-kind'],
  'names.page': ['id'],
  'names.describe': ['id', 'comment'],
  'names.delete': ['id'],
  'names.mentions': ['id'],
  'names.inDocument': ['id'],
  'names.together': ['id'],
  'names.decideMention': ['id', 'range', 'boolean or none'],
  'names.suggestions': ['id'],
  'names.acceptSpelling': ['id', 'words', 'alias facts'],
  'names.rejectSpelling': ['id', 'words'],
  'names.addAlias': ['id', 'words', 'alias facts', 'id or none'],
  'names.changeAlias': ['id', 'words', 'alias facts'],
  'names.removeAlias': ['id'],
  'names.merge': ['id', 'id'],
  'names.unmerge': ['id'],
  'names.keepApart': ['id', 'id', 'boolean'],
  'names.propose': [],
  'names.offers': [],
  'names.cancelLooking': [],
  'names.dismiss': ['words'],
  'case.sources': [],
  'case.documents': [],
  'case.claims': [],
  'case.claim': ['case id'],
  'case.source': ['case id'],
  'case.aligned': ['case id', 'case id'],
  'case.statements': ['case ids'],
  'case.searchStatements': ['line'],
  'case.statementsIn': ['id'],
  'case.matrix': ['matrix columns'],
  'case.hypotheses': ['case ids'],
  'case.timeline': [],
  'case.graph': [],
  'case.wanted': [],
  'case.findings': [],
  'case.cancelFindings': [],
  'case.decideFinding': ['case id', 'finding decision'],
  'case.addSource': ['source facts'],
  'case.changeSource': ['case id', 'source facts'],
  'case.deleteSource': ['case id'],
  'case.joinSources': ['case id', 'case id'],
  'case.partSource': ['case id'],
  'case.nameSource': ['case id', 'id or none'],
  'case.draft': ['range'],
  'case.state': ['range', 'given statement'],
  'case.changeStatement': ['case id', 'statement facts'],
  'case.deleteStatement': ['case id'],
  'case.addClaim': ['comment', 'claim type'],
  'case.changeClaim': ['case id', 'comment', 'claim type'],
  'case.deleteClaim': ['case id'],
  'case.addEvidence': ['case id', 'evidence'],
  'case.changeEvidence': ['case id', 'count', 'evidence'],
  'case.removeEvidence': ['case id', 'count'],
  'case.matchDocument': ['case id', 'id or none'],
  'case.import': [],
  'case.confirmImport': ['case id'],
  'case.export': ['case export', 'case ids or none'],
  'search.find': ['search ask'],
  'search.facets': ['search ask'],
  'search.within': ['search ask', 'id'],
  'search.batch': ['search lines', 'search ask'],
  'search.cancelBatch': [],
  'search.chooseList': [],
  'search.saveTable': ['batch results'],
  'searches.list': [],
  'searches.save': ['words', 'kept ask'],
  'searches.rename': ['id', 'words'],
  'searches.move': ['id', 'count'],
  'searches.delete': ['id'],
  'searches.look': ['id'],
  'acts.state': [],
  'acts.undo': ['count'],
  'acts.redo': [],
  'shortcuts.own': [],
  'shortcuts.change': ['command', 'keys or none'],
  'shortcuts.reset': [],
  'clipboard.clear': ['sha-256'],
  'links.end': ['link end'],
  'links.of': ['link end'],
  'links.in': ['id'],
  'links.backlinksOf': ['note or document'],
  'links.make': ['id', 'link end', 'link end', 'comment'],
  'links.change': ['id', 'link change'],
  'links.delete': ['id'],
  'links.types': [],
  'links.makeType': ['words', 'words'],
  'links.renameType': ['id', 'words', 'words'],
  'links.deleteType': ['id'],
  'citations.matches': ['id'],
  'citations.citedBy': ['id'],
  'citations.copied': ['ids', 'styling'],
  'citations.reject': ['id', 'id', 'boolean'],
  'tags.list': [],
  'tags.find': ['id'],
  'tags.create': ['words', 'tag colour or none'],
  'tags.rename': ['id', 'words'],
  'tags.recolour': ['id', 'tag colour'],
  'tags.delete': ['id'],
  'tags.merge': ['id', 'id'],
  'tags.of': ['thing'],
  'tags.give': ['id', 'things'],
  'tags.take': ['id', 'things'],
  'collections.list': [],
  'collections.create': ['words', 'id or none'],
  'collections.rename': ['id', 'words'],
  'collections.move': ['id', 'id or none'],
  'collections.delete': ['id'],
  'collections.add': ['id', 'members'],
  'collections.remove': ['id', 'members'],
  'filters.list': [],
  'filters.save': ['words', 'filter'],
  'filters.rename': ['id', 'words'],
  'filters.move': ['id', 'count'],
  'filters.delete': ['id'],
};
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a record of calls
export const NAMES = Object.keys(SHAPES) as CallName[];

/** What an argument is. */
export type Kind =
  | 'id'
  | 'count'
  | 'boolean'
  | 'words'
  | 'range'
  | 'draft'
  | 'repair'
  | 'edit'
  | 'bytes'
  | 'files'
  | 'ids'
  | 'existing'
  | 'export options'
  | 'export templates'
  | 'styling'
  | 'policy'
  | 'hidden names'
  | 'password'
  | 'passphrase'
  | 'new passphrase'
  | 'encrypt options'
  | 'minutes or none'
  | 'page width'
  | 'backup name'
  | 'command'
  | 'keys or none'
  | 'sha-256'
  | 'languages'
  | 'name-kind'
  | 'pages'
  | 'link end'
  | 'note or document'
  | 'link change'
  | 'colour'
  | 'highlight'
  | 'comment'
  | 'tag colour'
  | 'tag colour or none'
  | 'pasted'
  | 'note state'
  | 'thing'
  | 'things'
  | 'members'
  | 'id or none'
  | 'boolean or none'
  | 'alias facts'
  | 'kept ask'
  | 'search ask'
  | 'search lines'
  | 'batch results'
  | 'filter'
  | 'case id'
  | 'case ids'
  | 'case ids or none'
  | 'line'
  | 'matrix columns'
  | 'finding decision'
  | 'source facts'
  | 'statement facts'
  | 'given statement'
  | 'claim type'
  | 'evidence'
  | 'case export';
