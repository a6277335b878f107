/** AssemblyScript's name for a whole number of 32 bits, in the files that it compiles, too: in TypeScript a number like any other. */
type i32 = number;
