/** The fixed id of a question that a helpline can answer. Only loaders and decoders make one from a string. */
export type TopicId = string & { readonly __topicId: true };

/** Brands a string that a schema or a decoder has already checked. */
export const asTopicId = (id: string): TopicId => id as TopicId;
