/* SPDX-License-Identifier: MIT */
/* The locks of atomic objects that the CPU has no instruction for: one of a few for each address, so that every access to an object, which is
 * always by its first byte, takes the same one. */
#ifndef CRT_ATOMIC_LOCK_H
#define CRT_ATOMIC_LOCK_H

#include "lock.h"

struct crt_lock *__crt_atomic_lock(const volatile void *object);

#endif
