/** Version of this action, as package.json has it (test/docs checks that). */
export const VERSION = "0.1.0";
