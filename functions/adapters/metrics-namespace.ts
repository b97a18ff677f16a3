/** Stages that share an account are told apart by Powertools' own variable. */
export const metricsNamespace = (): string => process.env.POWERTOOLS_METRICS_NAMESPACE ?? 'Helpline';
