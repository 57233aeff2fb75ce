/* SPDX-License-Identifier: MIT */
/* The C++ ABI's names for what runs at the end (Itanium C++ ABI 3.3.6). */
#ifndef CRT_HANDLERS_H
#define CRT_HANDLERS_H

int __cxa_atexit(void (*function)(void *), void *argument, void *module);
void __cxa_finalize(void *module);
int __cxa_thread_atexit(void (*function)(void *), void *argument, void *module);
int __cxa_thread_atexit_impl(void (*function)(void *), void *argument, void *module);
int __cxa_at_quick_exit(void (*function)(void *), void *module);

#endif
