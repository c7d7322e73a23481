    return 1 if $self->TransactionObj->CreatorObj->Name eq 'whytables';
    require LWP::UserAgent; require Digest::SHA; require JSON;
    my $body = JSON->new->canonical->encode({ ticket => $self->TicketObj->id + 0, transaction => $self->TransactionObj->id + 0 });
    my $time = time;
    my $answer = LWP::UserAgent->new(timeout => 3)->post('http://127.0.0.1:8488/hooks/rt',
      'Content-Type' => 'application/json', 'X-Whytables-Timestamp' => $time,
      'X-Whytables-Signature' => 'sha256=' . Digest::SHA::hmac_sha256_hex("$time.$body", 'THE SECRET OF --hook-secret-file'), Content => $body);
    RT->Logger->warning('whytables: ' . $answer->status_line) unless $answer->is_success;
    return 1;
