/**
 * Raised when the shape of published knowledge changes; a reader refuses a number that it does not know. By itself, for
 * a call waits where it is read: the shape brings a schema library along.
 */
export const knowledgeSchema = 1;
