/* SPDX-License-Identifier: MIT */
/* What the fake platform's files share. */
#ifndef FAKE_PRIVATE_H
#define FAKE_PRIVATE_H

#include "crt_platform.h"
#include "fake.h"
#include "host.h"

/* Counts a call and returns the error it was told to return, or 0. */
int fake_enter(enum fake_operation operation);
/* The most that one transfer may move. */
size_t fake_transfer(size_t size);

/* The realtime clock without counting a call. */
void fake_now(struct timespec *result);

void fake_reset_files(void);
void fake_reset_clock(void);
void fake_reset_tables(void);
void fake_reset_signals(void);
void fake_reset_memory(void);
void fake_reset_processes(void);

#endif
