/* SPDX-License-Identifier: MIT */
/* ioctl() of SCSI devices, beside those of <scsi/scsi.h>. Linux only. */
#ifndef _SCSI_IOCTL_H
#define _SCSI_IOCTL_H

#include <bits/features.h>

#ifndef _WIN32
#define SCSI_IOCTL_SEND_COMMAND 1
#define SCSI_IOCTL_TEST_UNIT_READY 2
#define SCSI_IOCTL_BENCHMARK_COMMAND 3
#define SCSI_IOCTL_SYNC 4
#define SCSI_IOCTL_START_UNIT 5
#define SCSI_IOCTL_STOP_UNIT 6
/* The medium is held, or may be taken out. */
#define SCSI_IOCTL_DOORLOCK 0x5380
#define SCSI_IOCTL_DOORUNLOCK 0x5381
#endif

#endif
