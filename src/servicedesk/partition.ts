import type { Partition as KnowledgePartition } from '../knowledge/partition';

/** What triage needs of one organization's records. */
export type Partition = Pick<KnowledgePartition, 'records' | 'version' | 'warnings' | 'derived'>;
