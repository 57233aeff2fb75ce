/* SPDX-License-Identifier: MIT */
/* The end of a thread. */
#ifndef PLAT_THREAD_EXIT_H
#define PLAT_THREAD_EXIT_H

/* Ends the calling thread, or the process with this code if no other thread is left, and calls the TLS callbacks. */
_Noreturn void __plat_thread_exit(unsigned code);

#endif
