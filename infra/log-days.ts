import { RetentionDays } from 'aws-cdk-lib/aws-logs';

/** Logs hold ids and times alone, and go after as long as a conversation does: 30 days. */
export const logDays = RetentionDays.ONE_MONTH;
