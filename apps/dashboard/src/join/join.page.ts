import { Component } from '@angular/core';

@Component({
  selector: 'us-join-page',
  template: `<div class="head"><h1>Join a practice</h1></div>`,
})
export class JoinPage {}
