#ifndef KILN_REFERENCE_QUEUE_H
#define KILN_REFERENCE_QUEUE_H

// Wakes the thread that waits for references to hand to their queues.
void kiln_reference_queue_wake(void);
// Waits, blocked, until there are some.
void kiln_reference_queue_wait(void);

#endif
