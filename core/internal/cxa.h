/* SPDX-License-Identifier: MIT */
/* What compilers call and no header declares: the C++ ABI's side of the end, and the stack protector. */
#ifndef CRT_CXA_H
#define CRT_CXA_H

/* Registers run(argument) for exit() or for the end of `module`. 0, or -1 if there is no memory. */
int __cxa_atexit(void (*run)(void *), void *argument, void *module);
/* Runs what was registered for the module, newest first; NULL: all. */
void __cxa_finalize(void *module);
/* Registers run(object) for the end of the calling thread. 0, or -1 if there is no memory. */
int __cxa_thread_atexit(void (*run)(void *), void *object, void *module);
int __cxa_thread_atexit_impl(void (*run)(void *), void *object, void *module);

#endif
