import type { ObjectType } from './object-type';

export const addinInternalService: ObjectType<null> = {
  // The client says that it is ready for ribbon commands; none come here.
  methods: { NotifyActionHandlerReady: () => undefined },
};
