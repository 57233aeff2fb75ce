/* SPDX-License-Identifier: MIT */
/* Atomic objects of sixteen bytes: all their operations are made of one, which a CPU may have as an instruction. */
#ifndef CRT_ATOMIC16_H
#define CRT_ATOMIC16_H

__extension__ typedef unsigned __int128 crt_uint128;

/* If the object (at a multiple of 16) is *expected, stores `desired` and gives 1; otherwise stores the object in *expected and gives 0.
 * Sequentially consistent. */
int __crt_atomic16_try(volatile crt_uint128 *object, crt_uint128 *expected, crt_uint128 desired);
/* 1 if that takes no lock. */
int __crt_atomic16_is_free(void);

#endif
