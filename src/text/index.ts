export * from './clean';
export * from './entities';
export * from './escape';
export * from './html';
export * from './htmlToMarkdown';
export * from './markdown';
export * from './redact';
export * from './redact-notes';
