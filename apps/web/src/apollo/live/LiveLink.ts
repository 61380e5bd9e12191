import { ApolloLink } from '@apollo/client';
import { Observable } from 'rxjs';
import { liveRequest } from './live-request.ts';
import { liveStream } from './live-stream.ts';

/** Carries subscriptions of Apollo over `/graphql/stream`. Pages with a position use `useLiveResume`. */
export class LiveLink extends ApolloLink {
  override request(operation: ApolloLink.Operation): Observable<ApolloLink.Result> {
    return new Observable((observer) =>
      liveStream({
        request: () => liveRequest(operation.query, operation.variables),
        onPayload: (payload) => observer.next(payload as ApolloLink.Result),
        onState: (state) => {
          if (state === 'ended') observer.complete();
        },
      }),
    );
  }
}
