import module from 'node:module';

/**
 * Keeps in a folder what V8 makes of the program's code, so that it need not be compiled anew with every start. Of what
 * the program reads nothing gets there. Node before 22 keeps nothing. https://nodejs.org/api/module.html#module-compile-cache
 */
export function keepCompiled(folder: string): void {
  if ('enableCompileCache' in module) module.enableCompileCache(folder);
}
